# isoefficiency: where the efficiency went, process
# Draws its images again: gnuplot losses-process-4.gp
reset
set encoding utf8

# boxes: middle, left, right, low, high, colour
$framed << END_OF_DATA
0.0 0.5 -0.36 0.36 0.0 1.0 40563
1.0 0.4994838885935568 0.64 1.3599999999999999 0.0 0.9989677771871136 40563
1.0 0.9996149969065788 0.64 1.3599999999999999 0.9989677771871136 1.0002622166260442 12945152
1.0 -0.00013142099549346456 0.64 1.3599999999999999 -0.0002628419909869291 0.0 13983232
2.0 0.49905366063652046 1.6400000000000001 2.36 0.0 0.9981073212730409 40563
2.0 0.9987789297696061 1.6400000000000001 2.36 0.9981073212730409 0.9994505382661715 12945152
2.0 1.000030257417726 1.6400000000000001 2.36 0.9994505382661715 1.0006099765692806 29362
2.0 -0.0003049882846403372 1.6400000000000001 2.36 -0.0006099765692806744 0.0 13983232
3.0 0.495936968171616 2.64 3.36 0.0 0.991873936343232 40563
3.0 0.9938150717452563 2.64 3.36 0.991873936343232 0.9957562071472805 12945152
3.0 0.9974163898110715 2.64 3.36 0.9957562071472805 0.9990765724748626 29362
3.0 0.9995382862374314 2.64 3.36 0.9990765724748626 1.0 13983232
END_OF_DATA

# efficiency: workers, value, low, high, hollow
$data1 << END_OF_DATA
3.36 0.495936968171616 ? ? 0
END_OF_DATA

# load balance: workers, value, low, high, hollow
$data2 << END_OF_DATA
3.36 0.9938150717452563 ? ? 0
END_OF_DATA

# waiting: workers, value, low, high, hollow
$data3 << END_OF_DATA
3.36 0.9974163898110715 ? ? 0
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
set xrange [-0.6:3.6]
set xtics ('1' 0.0, '2' 1.0, '4' 2.0, '8' 3.0)
set yrange [-0.0006404753977447081:1.0206221761006662]
set ytics ('0%%' 0.0, '25%%' 0.25, '50%%' 0.5, '75%%' 0.75, '100%%' 1.0)
set label 1 'isoefficiency: where the efficiency went, process' at screen 0.14075, screen 0.946 left font 'DejaVu Sans Bold,44.0' textcolor rgb '#222222' noenhanced
set label 2 'Waiting in processes, and in a shell that starts its workers one after the other.' at screen 0.14075, screen 0.894 left font 'DejaVu Sans,31.0' textcolor rgb '#222222' noenhanced
set label 3 'sleep, 16 tasks, strong scaling · each column is 100% of N · T(N)' at screen 0.14075, screen 0.855 left font 'DejaVu Sans,29.0' textcolor rgb '#5A5A5A' noenhanced
set label 4 'Share of the workers'' time' at screen 0.03125, screen 0.5065 center rotate by 90 font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 5 'Workers N' at screen 0.47284, screen 0.099 center font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 6 'AMD EPYC' at screen 0.14075, screen 0.026 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 7 '100%' at screen 0.23563, screen 0.5006 center font 'DejaVu Sans Bold,40.0' textcolor rgb '#000000' noenhanced front
set label 8 '100%' at screen 0.39377, screen 0.5003 center font 'DejaVu Sans Bold,40.0' textcolor rgb '#000000' noenhanced front
set label 9 '100%' at screen 0.55191, screen 0.50004 center font 'DejaVu Sans Bold,40.0' textcolor rgb '#000000' noenhanced front
set label 10 '99%' at screen 0.71005, screen 0.4982 center font 'DejaVu Sans Bold,40.0' textcolor rgb '#000000' noenhanced front
set label 11 'efficiency' at screen 0.83618, screen 0.4982 left font 'DejaVu Sans,36.0' textcolor rgb '#008561' noenhanced
set label 12 'load balance' at screen 0.83618, screen 0.7576 left font 'DejaVu Sans,36.0' textcolor rgb '#996900' noenhanced
set label 13 'waiting' at screen 0.83618, screen 0.8008 left font 'DejaVu Sans,36.0' textcolor rgb '#0072B2' noenhanced
set arrow from screen 0.77729, screen 0.79217 to screen 0.8318, screen 0.7576 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#996900'

set terminal svg size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36'
set output 'losses-process-4.svg'
plot \
  $framed using 1:2:3:4:5:6:7 with boxxyerror linewidth 2 linecolor rgb variable fillstyle solid 1 border linecolor rgb 'white'
set output
