# lecture-wait: where the efficiency went, task
# Draws its images again: gnuplot losses-task.gp
reset
set encoding utf8

# boxes: middle, left, right, low, high, colour
$framed << END_OF_DATA
0.0 0.5 -0.36 0.36 0.0 1.0 40563
1.0 0.49524076213040813 0.64 1.3599999999999999 0.0 0.9904815242608163 40563
1.0 0.9908805520659616 0.64 1.3599999999999999 0.9904815242608163 0.9912795798711068 12945152
1.0 0.9917920857190949 0.64 1.3599999999999999 0.9912795798711068 0.9923045915670831 29362
1.0 0.9961522957835416 0.64 1.3599999999999999 0.9923045915670831 1.0 13983232
2.0 0.4938511057180043 1.6400000000000001 2.36 0.0 0.9877022114360086 40563
2.0 0.9890173070383951 1.6400000000000001 2.36 0.9877022114360086 0.9903324026407816 12945152
2.0 0.992536377839137 1.6400000000000001 2.36 0.9903324026407816 0.9947403530374922 29362
2.0 0.997370176518746 1.6400000000000001 2.36 0.9947403530374922 0.9999999999999999 13983232
3.0 0.4634659663535667 2.64 3.36 0.0 0.9269319327071334 40563
3.0 0.9366707254629827 2.64 3.36 0.9269319327071334 0.9464095182188321 12945152
3.0 0.9677327800936504 2.64 3.36 0.9464095182188321 0.9890560419684687 29362
3.0 0.9945280209842344 2.64 3.36 0.9890560419684687 1.0 13983232
END_OF_DATA

# efficiency: workers, value, low, high, hollow
$data1 << END_OF_DATA
3.36 0.4634659663535667 ? ? 0
END_OF_DATA

# load balance: workers, value, low, high, hollow
$data2 << END_OF_DATA
3.36 0.9366707254629828 ? ? 0
END_OF_DATA

# waiting: workers, value, low, high, hollow
$data3 << END_OF_DATA
3.36 0.9677327800936504 ? ? 0
END_OF_DATA

# memory, more work: workers, value, low, high, hollow
$data4 << END_OF_DATA
3.36 0.9945280209842344 ? ? 0
END_OF_DATA

set datafile missing '?'
unset key
set lmargin at screen 0.14075
set rmargin at screen 0.72006
set bmargin at screen 0.205
set tmargin at screen 0.808
set border 3 linewidth 2.5 linecolor rgb '#444444'
set grid xtics linetype 1 linewidth 1.5 linecolor rgb '#E3E3E3'
set tics nomirror out scale 0.5 font 'DejaVu Sans,34.0' textcolor rgb '#333333'
set xrange [-0.6:3.6]
set xtics ('1' 0.0, '4' 1.0, '16' 2.0, '64' 3.0)
set yrange [0.0:1.02]
set ytics ('0%%' 0.0, '25%%' 0.25, '50%%' 0.5, '75%%' 0.75, '100%%' 1.0)
set label 1 'lecture-wait: where the efficiency went, task' at screen 0.14075, screen 0.946 left font 'DejaVu Sans Bold,44.0' textcolor rgb '#222222' noenhanced
set label 2 'Waiting tasks under our models, Python''s threads, asyncio and Dask.' at screen 0.14075, screen 0.894 left font 'DejaVu Sans,31.0' textcolor rgb '#222222' noenhanced
set label 3 'sleep, 64 tasks, strong scaling · each column is 100% of N · T(N)' at screen 0.14075, screen 0.855 left font 'DejaVu Sans,29.0' textcolor rgb '#5A5A5A' noenhanced
set label 4 'Share of the workers'' time' at screen 0.03125, screen 0.5065 center rotate by 90 font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 5 'Workers N' at screen 0.4304, screen 0.099 center font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 6 'AMD EPYC' at screen 0.14075, screen 0.026 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 7 '100%' at screen 0.22351, screen 0.50059 center font 'DejaVu Sans Bold,40.0' textcolor rgb '#000000' noenhanced front
set label 8 '99%' at screen 0.36144, screen 0.49777 center font 'DejaVu Sans Bold,40.0' textcolor rgb '#000000' noenhanced front
set label 9 '99%' at screen 0.49937, screen 0.49695 center font 'DejaVu Sans Bold,40.0' textcolor rgb '#000000' noenhanced front
set label 10 '93%' at screen 0.6373, screen 0.47899 center font 'DejaVu Sans Bold,40.0' textcolor rgb '#000000' noenhanced front
set label 11 'efficiency' at screen 0.75131, screen 0.47899 left font 'DejaVu Sans,36.0' textcolor rgb '#008561' noenhanced
set label 12 'load balance' at screen 0.75131, screen 0.7144 left font 'DejaVu Sans,36.0' textcolor rgb '#996900' noenhanced
set label 13 'waiting' at screen 0.75131, screen 0.7576 left font 'DejaVu Sans,36.0' textcolor rgb '#0072B2' noenhanced
set label 14 'memory, more work' at screen 0.75131, screen 0.8008 left font 'DejaVu Sans,36.0' textcolor rgb '#C15500' noenhanced
set arrow from screen 0.69727, screen 0.75874 to screen 0.74693, screen 0.7144 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#996900'
set arrow from screen 0.69727, screen 0.7771 to screen 0.74693, screen 0.7576 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#0072B2'

set terminal svg size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36'
set output 'losses-task.svg'
plot \
  $framed using 1:2:3:4:5:6:7 with boxxyerror linewidth 2 linecolor rgb variable fillstyle solid 1 border linecolor rgb 'white'
set output
