# sleep: where the efficiency went, thread
# Draws its images again: gnuplot losses-thread.gp
reset
set encoding utf8

# boxes: middle, left, right, low, high, colour
$framed << END_OF_DATA
0.0 0.5 -0.36 0.36 0.0 1.0 40563
1.0 0.5000629239053799 0.64 1.3599999999999999 0.0 1.0001258478107597 40563
1.0 1.0001273867072578 0.64 1.3599999999999999 1.0001258478107597 1.0001289256037558 12945152
1.0 -6.454536868922165e-05 0.64 1.3599999999999999 -0.0001290907373784433 0.0 13983232
2.0 0.49999129482221566 1.6400000000000001 2.36 0.0 0.9999825896444313 40563
2.0 0.9999900409663685 1.6400000000000001 2.36 0.9999825896444313 0.9999974922883057 12945152
2.0 1.0000034248521614 1.6400000000000001 2.36 0.9999974922883057 1.0000093574160172 29362
2.0 -4.678708008602924e-06 1.6400000000000001 2.36 -9.357416017205848e-06 0.0 13983232
3.0 0.4999138431560296 2.64 3.36 0.0 0.9998276863120592 40563
3.0 0.9998476219905446 2.64 3.36 0.9998276863120592 0.99986755766903 12945152
3.0 0.9998866415171588 2.64 3.36 0.99986755766903 0.9999057253652877 29362
3.0 0.9999528626826438 2.64 3.36 0.9999057253652877 1.0 13983232
4.0 0.4997162401536634 3.64 4.36 0.0 0.9994324803073268 40563
4.0 0.9995054893967442 3.64 4.36 0.9994324803073268 0.9995784984861616 12945152
4.0 0.9996460995161531 3.64 4.36 0.9995784984861616 0.9997137005461445 29362
4.0 0.9998568502730723 3.64 4.36 0.9997137005461445 0.9999999999999999 13983232
5.0 0.49926806792930273 4.64 5.36 0.0 0.9985361358586055 40563
5.0 0.9987761156290886 4.64 5.36 0.9985361358586055 0.9990160953995717 12945152
5.0 0.999254401991085 4.64 5.36 0.9990160953995717 0.9994927085825982 29362
5.0 0.9997463542912991 4.64 5.36 0.9994927085825982 1.0 13983232
6.0 0.49714323961008056 5.64 6.36 0.0 0.9942864792201611 40563
6.0 0.9957723569325448 5.64 6.36 0.9942864792201611 0.9972582346449286 12945152
6.0 0.9977566867092676 5.64 6.36 0.9972582346449286 0.9982551387736067 29362
6.0 0.9991275693868034 5.64 6.36 0.9982551387736067 1.0 13983232
END_OF_DATA

# efficiency: workers, value, low, high, hollow
$data1 << END_OF_DATA
6.36 0.49714323961008056 ? ? 0
END_OF_DATA

# load balance: workers, value, low, high, hollow
$data2 << END_OF_DATA
6.36 0.9957723569325448 ? ? 0
END_OF_DATA

set datafile missing '?'
unset key
set lmargin at screen 0.14075
set rmargin at screen 0.80493
set bmargin at screen 0.205
set tmargin at screen 0.808
set border 3 linewidth 2.5 linecolor rgb '#444444'
set grid xtics linetype 1 linewidth 1.5 linecolor rgb '#E3E3E3'
set tics nomirror out scale 0.5 font 'DejaVu Sans,34.0' textcolor rgb '#333333'
set xrange [-0.6:6.6]
set xtics ('1' 0.0, '2' 1.0, '4' 2.0, '8' 3.0, '16' 4.0, '32' 5.0, '64' 6.0)
set yrange [-0.00013554527424736548:1.020131504115831]
set ytics ('0%%' 0.0, '25%%' 0.25, '50%%' 0.5, '75%%' 0.75, '100%%' 1.0)
set label 1 'sleep: where the efficiency went, thread' at screen 0.14075, screen 0.946 left font 'DejaVu Sans Bold,44.0' textcolor rgb '#222222' noenhanced
set label 2 'Waits 64 times 100 ms; I/O-bound tasks that need no core.' at screen 0.14075, screen 0.894 left font 'DejaVu Sans,31.0' textcolor rgb '#222222' noenhanced
set label 3 'sleep, 64 tasks, strong scaling · each column is 100% of N · T(N)' at screen 0.14075, screen 0.855 left font 'DejaVu Sans,29.0' textcolor rgb '#5A5A5A' noenhanced
set label 4 'Share of the workers'' time' at screen 0.03125, screen 0.5065 center rotate by 90 font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 5 'Workers N' at screen 0.47284, screen 0.099 center font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 6 'AMD EPYC' at screen 0.14075, screen 0.026 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 7 '100%' at screen 0.1961, screen 0.50059 center font 'DejaVu Sans Bold,30.5' textcolor rgb '#000000' noenhanced front
set label 8 '100%' at screen 0.28835, screen 0.50063 center font 'DejaVu Sans Bold,30.5' textcolor rgb '#000000' noenhanced front
set label 9 '100%' at screen 0.38059, screen 0.50059 center font 'DejaVu Sans Bold,30.5' textcolor rgb '#000000' noenhanced front
set label 10 '100%' at screen 0.47284, screen 0.50054 center font 'DejaVu Sans Bold,30.5' textcolor rgb '#000000' noenhanced front
set label 11 '100%' at screen 0.56509, screen 0.50042 center font 'DejaVu Sans Bold,30.5' textcolor rgb '#000000' noenhanced front
set label 12 '100%' at screen 0.65733, screen 0.50016 center font 'DejaVu Sans Bold,30.5' textcolor rgb '#000000' noenhanced front
set label 13 '99%' at screen 0.74958, screen 0.4989 center font 'DejaVu Sans Bold,39.4' textcolor rgb '#000000' noenhanced front
set label 14 'efficiency' at screen 0.83618, screen 0.4989 left font 'DejaVu Sans,36.0' textcolor rgb '#008561' noenhanced
set label 15 'load balance' at screen 0.83618, screen 0.7936 left font 'DejaVu Sans,36.0' textcolor rgb '#996900' noenhanced

set terminal svg size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36'
set output 'losses-thread.svg'
plot \
  $framed using 1:2:3:4:5:6:7 with boxxyerror linewidth 2 linecolor rgb variable fillstyle solid 1 border linecolor rgb 'white'
set output
