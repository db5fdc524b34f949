# isoefficiency: where the efficiency went, process
# Draws its images again: gnuplot losses-process-16.gp
reset
set encoding utf8

# boxes: middle, left, right, low, high, colour
$framed << END_OF_DATA
0.0 0.5 -0.36 0.36 0.0 1.0 40563
1.0 0.499456966715715 0.64 1.3599999999999999 0.0 0.99891393343143 40563
1.0 0.9996011476590823 0.64 1.3599999999999999 0.99891393343143 1.0002883618867346 12945152
1.0 1.0002938659441507 0.64 1.3599999999999999 1.0002883618867346 1.0002993700015668 29362
1.0 -0.00014968500078341 0.64 1.3599999999999999 -0.00029937000156682 0.0 13983232
2.0 0.49953973554749287 1.6400000000000001 2.36 0.0 0.9990794710949857 40563
2.0 0.9992710773172958 1.6400000000000001 2.36 0.9990794710949857 0.9994626835396059 12945152
2.0 0.9995674550110009 1.6400000000000001 2.36 0.9994626835396059 0.9996722264823958 29362
2.0 0.9998361132411979 1.6400000000000001 2.36 0.9996722264823958 1.0 13983232
3.0 0.4987171422832718 2.64 3.36 0.0 0.9974342845665436 40563
3.0 0.9981316185551425 2.64 3.36 0.9974342845665436 0.9988289525437415 12945152
3.0 0.9993197683927559 2.64 3.36 0.9988289525437415 0.9998105842417703 29362
3.0 0.9999052921208851 2.64 3.36 0.9998105842417703 1.0 13983232
END_OF_DATA

# efficiency: workers, value, low, high, hollow
$data1 << END_OF_DATA
3.36 0.4987171422832718 ? ? 0
END_OF_DATA

set datafile missing '?'
unset key
set lmargin at screen 0.14075
set rmargin at screen 0.8404
set bmargin at screen 0.205
set tmargin at screen 0.808
set border 3 linewidth 2.5 linecolor rgb '#444444'
set grid xtics linetype 1 linewidth 1.5 linecolor rgb '#E3E3E3'
set tics nomirror out scale 0.5 font 'DejaVu Sans,34.0' textcolor rgb '#333333'
set xrange [-0.6:3.6]
set xtics ('1' 0.0, '2' 1.0, '4' 2.0, '8' 3.0)
set yrange [-0.000314338501645161:1.0203053574015981]
set ytics ('0%%' 0.0, '25%%' 0.25, '50%%' 0.5, '75%%' 0.75, '100%%' 1.0)
set label 1 'isoefficiency: where the efficiency went, process' at screen 0.14075, screen 0.946 left font 'DejaVu Sans Bold,44.0' textcolor rgb '#222222' noenhanced
set label 2 'Waiting in processes, and in a shell that starts its workers one after the other.' at screen 0.14075, screen 0.894 left font 'DejaVu Sans,31.0' textcolor rgb '#222222' noenhanced
set label 3 'sleep, 16 tasks, strong scaling · each column is 100% of N · T(N)' at screen 0.14075, screen 0.855 left font 'DejaVu Sans,29.0' textcolor rgb '#5A5A5A' noenhanced
set label 4 'Share of the workers'' time' at screen 0.03125, screen 0.5065 center rotate by 90 font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 5 'Workers N' at screen 0.49058, screen 0.099 center font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 6 'AMD EPYC' at screen 0.14075, screen 0.026 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 7 '100%' at screen 0.2407, screen 0.50059 center font 'DejaVu Sans Bold,40.0' textcolor rgb '#000000' noenhanced front
set label 8 '100%' at screen 0.40729, screen 0.50027 center font 'DejaVu Sans Bold,40.0' textcolor rgb '#000000' noenhanced front
set label 9 '100%' at screen 0.57387, screen 0.50032 center font 'DejaVu Sans Bold,40.0' textcolor rgb '#000000' noenhanced front
set label 10 '100%' at screen 0.74045, screen 0.49984 center font 'DejaVu Sans Bold,40.0' textcolor rgb '#000000' noenhanced front
set label 11 'efficiency' at screen 0.87165, screen 0.49984 left font 'DejaVu Sans,36.0' textcolor rgb '#008561' noenhanced

set terminal svg size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36'
set output 'losses-process-16.svg'
plot \
  $framed using 1:2:3:4:5:6:7 with boxxyerror linewidth 2 linecolor rgb variable fillstyle solid 1 border linecolor rgb 'white'
set output
